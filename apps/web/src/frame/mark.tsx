/** The word көш, in the outlines of Onest 800; its last letter is three reeds on a base, each with one band of dye. */
export function Mark({ height = 22 }: { readonly height?: number }) {
  const [top, tall, width] = [-537, 545, 1926 - 51]
  return (
    <svg className="mark" height={height} width={(height * width) / tall} viewBox={`51 ${top} ${width} ${tall}`} aria-hidden="true" focusable="false">
      <path fill="currentColor" d="M51 0V-527H210V-333H286L405 -527H583L422 -280L580 0H398L293 -191H210V0Z" />
      <path
        fill="currentColor"
        d="M861 8Q782 8 720 -24Q659 -56 624 -116Q589 -177 589 -262Q589 -349 625 -411Q660 -472 721 -504Q782 -537 859 -537Q937 -537 997 -504Q1057 -471 1092 -409Q1127 -347 1127 -260Q1127 -175 1093 -115Q1060 -55 1000 -24Q940 8 861 8ZM858 -132Q889 -132 912 -143Q934 -155 948 -174Q962 -193 966 -215H750Q755 -193 769 -174Q782 -155 805 -143Q827 -132 858 -132ZM964 -316Q959 -338 945 -356Q931 -375 910 -386Q888 -397 858 -397Q829 -397 807 -386Q785 -375 772 -356Q758 -338 752 -316Z"
      />
      <path fill="currentColor" d="M1179 0V-527H1300V-142H1492V-527H1613V-142H1805V-527H1926V0Z" />
      <path fill="var(--green-fill)" d="M1179 -372H1300V-285H1179Z" />
      <path fill="var(--ochre-fill)" d="M1492 -372H1613V-285H1492Z" />
      <path fill="var(--madder-fill)" d="M1805 -372H1926V-285H1805Z" />
    </svg>
  )
}
